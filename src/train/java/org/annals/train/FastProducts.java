package org.annals.train;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets PyTorch multiply matrices in bfloat16 (sums stay in 32 bits), which processors with AMX do
 * three to four times faster. It is {@code torch.set_float32_matmul_precision("medium")}, which DJL
 * does not offer, so the library is asked itself. Where it cannot be asked, all goes on slower.
 */
final class FastProducts {
  private static final int MEDIUM = 2;

  private FastProducts() {}

  /** Switches it on in a loaded library, and says whether that worked. */
  @SuppressWarnings("restricted") // native access is what this class is for
  static boolean enable(Path libraries) {
    SymbolLookup torch =
        SymbolLookup.libraryLookup(libraries.resolve("libtorch_cpu.so"), Arena.global());
    Optional<MemorySegment> context = torch.find("_ZN2at13globalContextEv");
    Optional<MemorySegment> setter =
        torch.find(
            "_ZN2at7Context25setFloat32MatmulPrecisionENS_22Float32MatmulPrecisionE");
    if (context.isEmpty() || setter.isEmpty()) {
      return false;
    }
    Linker linker = Linker.nativeLinker();
    MemorySegment global =
        MethodHandleProxies.asInterfaceInstance(
                Getter.class,
                linker.downcallHandle(
                    context.get(), FunctionDescriptor.of(ValueLayout.ADDRESS)))
            .get();
    MethodHandleProxies.asInterfaceInstance(
            Setter.class,
            linker.downcallHandle(
                setter.get(),
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_INT)))
        .set(global, MEDIUM);
    return true;
  }

  /** at::globalContext. */
  public interface Getter {
    /** The address of the one context. */
    MemorySegment get();
  }

  /** at::Context::setFloat32MatmulPrecision. */
  public interface Setter {
    /** Sets how exact products are. */
    void set(MemorySegment context, int precision);
  }
}

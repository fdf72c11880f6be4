package dev.upfront.bench;

import dev.upfront.intake.Article;
import dev.upfront.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/**
 * The reader with a switch in each method that answers yes or no or may answer nothing: one of them at a time can be muted, so
 * that it always answers no, or nothing. All are woven in at once, as a JVM that starts cold for each would take hours.
 */
final class MutedReader {
  /** No method. */
  static final int NONE = -1;

  private static final String ROOM = "dev.upfront.reading.";
  private static final String SWITCH = Type.getInternalName(Switch.class);

  private final Loader loader = new Loader();
  private final MethodHandle bundled;
  private final MethodHandle read;
  private final MethodHandle write;

  MutedReader() throws ReflectiveOperationException {
    Class<?> reader = loader.loadClass(ROOM + "Reader");
    Class<?> reading = loader.loadClass(ROOM + "Reading");
    Class<?> json = loader.loadClass(ROOM + "ReadingJson");
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    bundled = lookup.findStatic(reader, "bundled", MethodType.methodType(reader));
    read = lookup.findVirtual(reader, "read", MethodType.methodType(reading, Article.class));
    write = lookup.findStatic(json, "write", MethodType.methodType(String.class, reading));
  }

  /** Which method is muted. The woven code asks for it, which no object could be handed to. */
  public static final class Switch {
    public static volatile int muted = NONE;

    private Switch() {}
  }

  /** The methods that can be muted, of the classes that have been needed so far. */
  List<String> methods() {
    return loader.methods;
  }

  /** What a new reader makes of articles while a method is muted, as lines of JSON. */
  List<String> read(List<Article> articles, int muted) {
    Switch.muted = muted;
    try {
      Object reader = bundled.invoke();
      List<String> readings = new ArrayList<>(articles.size());
      for (Article article : articles) {
        readings.add((String) write.invoke(read.invoke(reader, article)));
      }
      return readings;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the reader declares no such thing", e);
    } finally {
      Switch.muted = NONE;
    }
  }

  /** Loads the classes of the reader anew, with the switches. */
  private static final class Loader extends ClassLoader {
    private final List<String> methods = new ArrayList<>();

    Loader() {
      super(Reader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded == null && name.startsWith(ROOM)) {
          byte[] woven = woven(name);
          loaded = defineClass(name, woven, 0, woven.length);
        }
        return loaded != null ? loaded : super.loadClass(name, resolve);
      }
    }

    private byte[] woven(String name) throws ClassNotFoundException {
      try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Weaver(writer, name.substring(ROOM.length()), methods), 0);
        return writer.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Weaver extends ClassVisitor {
    private static final int NO_CODE_OF_OURS =
        Opcodes.ACC_ABSTRACT | Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

    private final String owner;
    private final List<String> methods;

    Weaver(ClassVisitor next, String owner, List<String> methods) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
      this.methods = methods;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
      boolean ours = (access & NO_CODE_OF_OURS) == 0 && !name.startsWith("<");
      Type answer = Type.getReturnType(descriptor);
      boolean yesOrNo = answer.getSort() == Type.BOOLEAN && !name.equals("equals");
      return ours && (yesOrNo || answer.getSort() == Type.OBJECT)
          ? new Muting(method, owner + "." + name, yesOrNo)
          : method;
    }

    /** Puts the question whether it is muted before all else that a method does. */
    private final class Muting extends MethodVisitor {
      private final String name;
      private final boolean yesOrNo;
      private boolean mayBeNothing;

      Muting(MethodVisitor next, String name, boolean yesOrNo) {
        super(Opcodes.ASM9, next);
        this.name = name;
        this.yesOrNo = yesOrNo;
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String annotation, boolean visible) {
        mayBeNothing |= annotation.endsWith("/Nullable;")
            && path == null
            && new TypeReference(reference).getSort() == TypeReference.METHOD_RETURN;
        return super.visitTypeAnnotation(reference, path, annotation, visible);
      }

      @Override
      public void visitCode() {
        super.visitCode();
        if (!yesOrNo && !mayBeNothing) {
          return;
        }
        Label speaks = new Label();
        super.visitFieldInsn(Opcodes.GETSTATIC, SWITCH, "muted", "I");
        super.visitLdcInsn(methods.size());
        super.visitJumpInsn(Opcodes.IF_ICMPNE, speaks);
        super.visitInsn(yesOrNo ? Opcodes.ICONST_0 : Opcodes.ACONST_NULL);
        super.visitInsn(yesOrNo ? Opcodes.IRETURN : Opcodes.ARETURN);
        super.visitLabel(speaks);
        // the same variables as at the start; no instruction of the method may share the place,
        // which could have a frame too
        super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        super.visitInsn(Opcodes.NOP);
        methods.add(name);
      }
    }
  }
}

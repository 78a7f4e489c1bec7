package org.hypothesisstories.workbench.time;

import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The calls of the JDK that read the system's clock, and what stands in their place. */
final class TimeCalls {
    private static final String DATE = "java/util/Date";
    private static final String TO_CLOCK = "()Ljava/time/Clock;";
    private static final String ZONE_TO_CLOCK = "(Ljava/time/ZoneId;)Ljava/time/Clock;";

    /** Owner, name and descriptor of a call, and the method of {@link MovedTime} that answers in its place. */
    private static final Map<String, String> REPLACED = Map.of(
            "java/lang/System.currentTimeMillis()J", "millis",
            "java/time/Clock.systemUTC" + TO_CLOCK, "utc",
            "java/time/Clock.systemDefaultZone" + TO_CLOCK, "clock",
            "java/time/Clock.system" + ZONE_TO_CLOCK, "clock",
            "java/time/InstantSource.system()Ljava/time/InstantSource;", "utc");

    private static final Handle LINK = new Handle(H_INVOKESTATIC, Type.getInternalName(MovedTime.class), "link",
            MethodType.methodType(CallSite.class, MethodHandles.Lookup.class, String.class, MethodType.class).toMethodDescriptorString(), false);

    private TimeCalls() {
    }

    static boolean isOne(String owner, String name, String descriptor) {
        return REPLACED.containsKey(owner + "." + name + descriptor) || isNow(owner, name, descriptor) || isNewDate(owner, name, descriptor);
    }

    /** The types of java.time have {@code now()}, {@code now(ZoneId)} and, to which both are led, {@code now(Clock)}. */
    private static boolean isNow(String owner, String name, String descriptor) {
        return owner.startsWith("java/time/") && name.equals("now") && !descriptor.startsWith("(Ljava/time/Clock;)");
    }

    private static boolean isNewDate(String owner, String name, String descriptor) {
        return owner.equals(DATE) && name.equals("<init>") && descriptor.equals("()V");
    }

    /** Writes what stands in the place of the call; the stack is as the call expects it and as it leaves it. */
    static void write(MethodVisitor out, String owner, String name, String descriptor) {
        String replacement = REPLACED.get(owner + "." + name + descriptor);
        if (replacement != null) {
            String result = descriptor.endsWith("J") ? "J" : "Ljava/time/Clock;";
            linked(out, replacement, descriptor.substring(0, descriptor.indexOf(')') + 1) + result);
        } else if (isNewDate(owner, name, descriptor)) {
            linked(out, "millis", "()J");
            out.visitMethodInsn(INVOKESPECIAL, DATE, "<init>", "(J)V", false);
        } else {
            linked(out, "clock", descriptor.startsWith("()") ? TO_CLOCK : ZONE_TO_CLOCK);
            out.visitMethodInsn(INVOKESTATIC, owner, name, "(Ljava/time/Clock;)" + Type.getReturnType(descriptor), false);
        }
    }

    /** Writes the body of a method that does what the method reference does. */
    static void writeBody(MethodVisitor out, Handle reference) {
        if (reference.getTag() == H_NEWINVOKESPECIAL) {
            out.visitTypeInsn(NEW, reference.getOwner());
            out.visitInsn(DUP);
            write(out, reference.getOwner(), reference.getName(), reference.getDesc());
            out.visitInsn(ARETURN);
            return;
        }
        Type[] parameters = Type.getArgumentTypes(reference.getDesc());
        for (int i = 0; i < parameters.length; i++) {
            out.visitVarInsn(parameters[i].getOpcode(ILOAD), i);
        }
        write(out, reference.getOwner(), reference.getName(), reference.getDesc());
        out.visitInsn(Type.getReturnType(reference.getDesc()).getOpcode(IRETURN));
    }

    private static void linked(MethodVisitor out, String name, String descriptor) {
        out.visitInvokeDynamicInsn(name, descriptor, LINK);
    }
}

package org.hypothesisstories.workbench.time;

import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

/** Rewrites one class: calls for the current time as {@link TimeCalls} says, method references to them through methods of its own. */
final class TimeRedirection extends ClassVisitor {
    private static final String BRIDGE = "workbench$time$";

    private final List<Handle> bridged = new ArrayList<>();
    private String className;
    private boolean isInterface;
    private boolean redirected;

    TimeRedirection(ClassVisitor out) {
        super(ASM9, out);
    }

    boolean hasRedirected() {
        return redirected;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        className = name;
        isInterface = (access & ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Redirecting(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    @Override
    public void visitEnd() {
        for (int i = 0; i < bridged.size(); i++) {
            writeBridge(i, bridged.get(i));
        }
        super.visitEnd();
    }

    /** A method that makes the call which a method reference stood for. */
    private void writeBridge(int number, Handle reference) {
        MethodVisitor bridge = cv.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, BRIDGE + number, bridgeDescriptor(reference), null, null);
        bridge.visitCode();
        TimeCalls.writeBody(bridge, reference);
        bridge.visitMaxs(0, 0);
        bridge.visitEnd();
    }

    private static String bridgeDescriptor(Handle reference) {
        return reference.getTag() == H_NEWINVOKESPECIAL
                ? "()L" + reference.getOwner() + ";"
                : reference.getDesc();
    }

    private Object bridgeFor(Object argument) {
        if (!(argument instanceof Handle reference) || !TimeCalls.isOne(reference.getOwner(), reference.getName(), reference.getDesc())) {
            return argument;
        }
        redirected = true;
        bridged.add(reference);
        return new Handle(H_INVOKESTATIC, className, BRIDGE + (bridged.size() - 1), bridgeDescriptor(reference), isInterface);
    }

    private final class Redirecting extends MethodVisitor {
        private Redirecting(MethodVisitor out) {
            super(ASM9, out);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (TimeCalls.isOne(owner, name, descriptor)) {
                redirected = true;
                TimeCalls.write(mv, owner, name, descriptor);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] replaced = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                replaced[i] = bridgeFor(arguments[i]);
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, replaced);
        }
    }
}

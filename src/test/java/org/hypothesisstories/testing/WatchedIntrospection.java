package org.hypothesisstories.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Notes which methods of our classes templates call. Velocity makes it by name, so what it notes is shared. */
public final class WatchedIntrospection extends UberspectImpl {
    static final Set<String> CALLED = new ConcurrentSkipListSet<>();

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        note(target, name);
        return super.getMethod(target, name, arguments, where);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, where);
        if (found != null) {
            note(target, found.getMethodName());
        }
        return found;
    }

    private static void note(Object target, String method) {
        if (target.getClass().getName().startsWith("org.hypothesisstories.adapter.")) {
            CALLED.add(target.getClass().getName() + "#" + method + "()");
        }
    }
}

package org.hypothesisstories.workbench.time;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What plugins' calls for the current time are redirected to. Each redirected call is linked once, to the clock that the plugin's
 * own framework offers as a service, so that two workbenches in one process keep their clocks apart.
 */
public final class MovedTime {
    private static final String PROPERTY = "workbench.clock";

    private MovedTime() {
    }

    /** Offers the clock to the plugins of a framework. */
    public static void offer(BundleContext system, InstantSource clock) {
        system.registerService(InstantSource.class, clock, FrameworkUtil.asDictionary(Map.of(PROPERTY, true)));
    }

    /** Links a redirected call; called by the JVM the first time that the call is made. */
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type) throws ReflectiveOperationException {
        return new ConstantCallSite(MethodHandles.lookup()
                .findStatic(MovedTime.class, name, type.insertParameterTypes(0, InstantSource.class))
                .bindTo(clockFor(caller.lookupClass())));
    }

    private static InstantSource clockFor(Class<?> caller) {
        BundleContext context = FrameworkUtil.getBundle(caller).getBundleContext();
        if (context == null) {
            throw new IllegalStateException(caller.getName() + " asks for the time while its plugin is not started");
        }
        try {
            Collection<ServiceReference<InstantSource>> clocks = context.getServiceReferences(InstantSource.class, "(" + PROPERTY + "=true)");
            return context.getService(clocks.iterator().next());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static long millis(InstantSource source) {
        return source.millis();
    }

    static Clock utc(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    static Clock clock(InstantSource source) {
        return source.withZone(ZoneId.systemDefault());
    }

    static Clock clock(InstantSource source, ZoneId zone) {
        return source.withZone(zone);
    }
}

package org.hypothesisstories.workbench.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers each event in its publisher's thread to the listeners of the event's class, its super classes and its interfaces.
 *
 * <p>Listeners hear in the order of their registration. One that throws is logged and does not keep the others from hearing.
 */
public final class SynchronousEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SynchronousEvents.class);

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        for (Registration registration : registrations) {
            for (Method method : registration.methods()) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    deliver(event, registration.listener(), method);
                }
            }
        }
    }

    @Override
    public void register(Object listener) {
        List<Method> methods = listenerMethods(Objects.requireNonNull(listener, "listener").getClass());
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("No method of " + listener.getClass().getName() + " listens to events");
        }
        unregister(listener);
        registrations.add(new Registration(listener, methods));
    }

    @Override
    public void unregister(Object listener) {
        registrations.removeIf(registration -> registration.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        registrations.clear();
    }

    private static void deliver(Object event, Object listener, Method method) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} threw while it heard {}", method, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} cannot hear {}", method, event.getClass().getName(), e);
        }
    }

    private static List<Method> listenerMethods(Class<?> type) {
        List<Method> methods = Arrays.stream(type.getMethods())
                // javac copies annotations to bridge methods; such a listener would hear twice
                .filter(method -> method.isAnnotationPresent(EventListener.class) && !method.isBridge())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
        methods.forEach(SynchronousEvents::prepare);
        return methods;
    }

    private static void prepare(Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException("An event listener takes exactly one argument: " + method);
        }
        // a public method of a class that is not public
        method.setAccessible(true);
    }

    private record Registration(Object listener, List<Method> methods) {}
}

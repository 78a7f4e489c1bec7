package org.hypothesisstories.workbench.plugin;

import com.atlassian.plugin.PluginException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns from Gemini Blueprint what becomes of the Spring context that it creates, in threads of its own, for each bundle. */
final class ContextWatcher {
    private static final Logger log = LoggerFactory.getLogger(ContextWatcher.class);
    private static final String LISTENER = "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    /** Gemini itself gives up after the plugin's patience; what comes later is a fault in it. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Map<Long, CompletableFuture<SpringContext>> expected = new ConcurrentHashMap<>();

    /** Registers with Gemini, whose types only its own bundle can see. */
    void listenIn(Bundle geminiCore) {
        try {
            Class<?> type = geminiCore.loadClass(LISTENER);
            InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
                case "onOsgiApplicationEvent" -> receive(arguments[0]);
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> "workbench";
            };
            Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
            geminiCore.getBundleContext().registerService(LISTENER, listener, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("This is not the Gemini Blueprint that the workbench knows", e);
        }
    }

    /** To be called before the bundle is started, or its context may be up unseen. */
    void expect(Bundle bundle) {
        expected.put(bundle.getBundleId(), new CompletableFuture<>());
    }

    /** Waits until the bundle's context is up; throws what kept it from coming up. */
    SpringContext await(Bundle bundle, Duration patience) {
        try {
            return expected.get(bundle.getBundleId()).get(patience.plus(GRACE).toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new PluginException("The Spring context of " + bundle.getSymbolicName() + " fails", e.getCause());
        } catch (TimeoutException e) {
            throw new PluginException("The Spring context of " + bundle.getSymbolicName() + " is not up after " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginException("Interrupted while " + bundle.getSymbolicName() + " was starting", e);
        }
    }

    private Object receive(Object event) throws ReflectiveOperationException {
        Bundle bundle = (Bundle) read(event, "getBundle");
        CompletableFuture<SpringContext> waiting = expected.get(bundle.getBundleId());
        if (waiting != null) {
            switch (event.getClass().getSimpleName()) {
                case "OsgiBundleContextRefreshedEvent" -> waiting.complete(new SpringContext(read(event, "getApplicationContext")));
                case "OsgiBundleContextFailedEvent" -> waiting.completeExceptionally((Throwable) read(event, "getFailureCause"));
                case "BootstrappingDependencyEvent" -> log.info("{}: {}", bundle.getSymbolicName(), read(event, "getDependencyEvent"));
                default -> { }
            }
        }
        return null;
    }

    private static Object read(Object event, String getter) throws ReflectiveOperationException {
        return event.getClass().getMethod(getter).invoke(event);
    }
}

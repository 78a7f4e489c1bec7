package org.hypothesisstories.adapter.jira.setup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/** Services of Jira that fail at a chosen change, once. */
final class Faults {
    private static final List<String> CHANGING = List.of("create", "add", "remove", "update", "put", "overwrite", "delete");

    /** What a failing service throws. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(Method method) {
            super("no more room for " + method.getName());
        }
    }

    private int changesLeft = Integer.MAX_VALUE;
    private int changes;
    private int reads;

    /** The change after that many more fails. */
    void failAfter(int count) {
        changesLeft = count;
    }

    void neverFail() {
        changesLeft = Integer.MAX_VALUE;
    }

    /** How often anything was asked so far that changes nothing. */
    int reads() {
        return reads;
    }

    /** How many changes were made so far. */
    int changes() {
        return changes;
    }

    <T> T watch(Class<T> type, T service) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call(service, method, arguments)));
    }

    /** A factory whose products are watched, while it is not. */
    <T> T watchResults(Class<T> type, T factory) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> watched(method.getReturnType(), method.invoke(factory, arguments))));
    }

    private <R> Object watched(Class<R> type, Object result) {
        return watch(type, type.cast(result));
    }

    private Object call(Object service, Method method, Object[] arguments) throws Throwable {
        if (CHANGING.stream().anyMatch(method.getName()::startsWith)) {
            if (changesLeft == 0) {
                changesLeft = Integer.MAX_VALUE;
                throw new Fault(method);
            }
            changesLeft--;
            changes++;
        } else {
            reads++;
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}

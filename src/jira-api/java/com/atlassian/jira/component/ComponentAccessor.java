package com.atlassian.jira.component;

public class ComponentAccessor {
    private static volatile Worker worker;

    /** What finds components: the running application, or a test's stand-in. */
    public interface Worker {
        <T> T getComponent(Class<T> type);

        <T> T getComponentOfType(Class<T> type);

        <T> T getOSGiComponentInstanceOfType(Class<T> type);
    }

    public static Worker initialiseWorker(Worker replacement) {
        Worker before = worker;
        worker = replacement;
        return before;
    }

    public static <T> T getComponent(Class<T> type) {
        return worker().getComponent(type);
    }

    public static <T> T getComponentOfType(Class<T> type) {
        return worker().getComponentOfType(type);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        return worker().getOSGiComponentInstanceOfType(type);
    }

    private static Worker worker() {
        if (worker == null) {
            throw new IllegalStateException("ComponentAccessor has not been initialised.");
        }
        return worker;
    }
}

package org.hypothesisstories.workbench.plugin;

import com.atlassian.plugin.PluginException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A plugin's Spring context; used by reflection because Spring lives in bundles and the host has none of it. */
final class SpringContext {
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Object beanFactory;
    private final Method createBean;

    SpringContext(Object applicationContext) {
        try {
            this.beanFactory = applicationContext.getClass().getMethod("getAutowireCapableBeanFactory").invoke(applicationContext);
            this.createBean = beanFactory.getClass().getMethod("createBean", Class.class, int.class, boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a Spring context: " + applicationContext, e);
        }
    }

    <T> T create(Class<T> type) {
        try {
            return type.cast(createBean.invoke(beanFactory, type, AUTOWIRE_CONSTRUCTOR, false));
        } catch (InvocationTargetException e) {
            throw new PluginException("Cannot create " + type.getName() + ": " + Causes.sentence(e.getCause()), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

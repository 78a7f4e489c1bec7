package org.hypothesisstories.workbench.web.action;

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an action's view can name: the action, its readable properties and the usual values of a page. */
final class ActionValues {
    private static final Logger log = LoggerFactory.getLogger(ActionValues.class);
    private static final Set<String> OF_THE_HOST =
            Set.of("class", "httpRequest", "httpResponse", "locale", "flushedErrorMessages");

    private ActionValues() {}

    static Map<String, Object> of(Object action, Map<String, Object> common) {
        Map<String, Object> values = new HashMap<>();
        for (PropertyDescriptor property : properties(action.getClass())) {
            if (property.getReadMethod() != null && !OF_THE_HOST.contains(property.getName())) {
                values.put(property.getName(), read(action, property));
            }
        }
        values.putAll(common);
        values.put("action", action);
        return values;
    }

    private static PropertyDescriptor[] properties(Class<?> type) {
        try {
            BeanInfo bean = Introspector.getBeanInfo(type);
            return bean.getPropertyDescriptors();
        } catch (IntrospectionException failure) {
            throw new IllegalStateException("Cannot read the properties of " + type.getName(), failure);
        } finally {
            // The cache would hold the classes of a plugin that has been uninstalled.
            Introspector.flushFromCaches(type);
        }
    }

    private static Object read(Object action, PropertyDescriptor property) {
        try {
            return property.getReadMethod().invoke(action);
        } catch (InvocationTargetException | IllegalAccessException failure) {
            // A property that cannot be had is only missed when the view asks for it.
            log.debug("The property {} of {} cannot be read", property.getName(), action.getClass().getName(), failure);
            return null;
        }
    }
}

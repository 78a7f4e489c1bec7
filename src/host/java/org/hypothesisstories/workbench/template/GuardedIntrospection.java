package org.hypothesisstories.workbench.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Iterator;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the methods that templates call: marks the results of {@code @HtmlSafe} ones and blocks, in plugins' templates, those that
 * are not on the allowlist. Made by Velocity; the allowlist comes as an attribute of the engine.
 */
public final class GuardedIntrospection extends UberspectImpl implements RuntimeServicesAware {
    private static final Logger log = LoggerFactory.getLogger(GuardedIntrospection.class);
    /** Jira's own switch: warn, but let the call through. */
    private static final String WARN_ONLY = "atlassian.velocity.method.allowlist.debug";
    private static final Object[] NO_ARGUMENTS = {};

    private MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(MethodAllowlist.class);
    }

    @Override
    public VelMethod getMethod(Object marked, String name, Object[] markedArguments, Info where) throws Exception {
        Object target = HtmlSafeValue.unmark(marked);
        Object[] arguments = HtmlSafeValue.unmark(markedArguments);
        VelMethod found = super.getMethod(target, name, arguments, where);
        if (found == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return isBlocked(target, method, name, where) ? new Blocked(name) : new Unmarking(found, isHtmlSafe(method));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object marked, String name, Info where) throws Exception {
        Object target = HtmlSafeValue.unmark(marked);
        VelPropertyGet found = super.getPropertyGet(target, name, where);
        if (found == null) {
            return null;
        }
        String getter = found.getMethodName();
        Object[] arguments = "get".equals(getter) ? new Object[] {name} : NO_ARGUMENTS;
        Method method = introspector.getMethod(target.getClass(), getter, arguments);
        return isBlocked(target, method, getter, where) ? new Blocked(getter) : new UnmarkingGetter(found, isHtmlSafe(method));
    }

    /** Templates read; Jira's allowlist has no setters. */
    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info where) throws Exception {
        return isOfPlugin(where) ? null : super.getPropertySet(target, name, value, where);
    }

    @Override
    public Iterator getIterator(Object marked, Info where) throws Exception {
        return super.getIterator(HtmlSafeValue.unmark(marked), where);
    }

    private boolean isBlocked(Object target, Method method, String name, Info where) {
        if (!isOfPlugin(where) || method != null && allowlist.allows(target.getClass(), method)) {
            return false;
        }
        log.warn("Method needs allowlisting: {} (in {})",
                method == null ? target.getClass().getName() + "#" + name : MethodAllowlist.signature(target.getClass(), method),
                TemplateName.path(where.getTemplateName()));
        return !Boolean.getBoolean(WARN_ONLY);
    }

    private static boolean isOfPlugin(Info where) {
        return TemplateName.pluginKey(where.getTemplateName()).isPresent();
    }

    private static boolean isHtmlSafe(Method method) {
        return method != null && method.isAnnotationPresent(HtmlSafe.class);
    }

    /** Stands for a blocked method; what it inserts is empty. */
    private record Blocked(String getMethodName) implements VelMethod, VelPropertyGet {
        @Override
        public Object invoke(Object target, Object[] arguments) {
            return "";
        }

        @Override
        public Object invoke(Object target) {
            return "";
        }

        /** Nothing is remembered, so that the warning comes each time. */
        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return getMethodName;
        }

        @Override
        public Class getReturnType() {
            return String.class;
        }
    }

    private record Unmarking(VelMethod method, boolean htmlSafe) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            return mark(method.invoke(HtmlSafeValue.unmark(target), HtmlSafeValue.unmark(arguments)), htmlSafe);
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class getReturnType() {
            return method.getReturnType();
        }
    }

    private record UnmarkingGetter(VelPropertyGet getter, boolean htmlSafe) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return mark(getter.invoke(HtmlSafeValue.unmark(target)), htmlSafe);
        }

        @Override
        public boolean isCacheable() {
            return getter.isCacheable();
        }

        @Override
        public String getMethodName() {
            return getter.getMethodName();
        }
    }

    private static Object mark(Object value, boolean htmlSafe) {
        return htmlSafe && value != null ? new HtmlSafeValue(value) : value;
    }
}

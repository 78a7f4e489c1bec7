package org.hypothesisstories.workbench.web.action;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The method that a request reaches in an action class, and what its annotations ask for. */
final class ActionMethod {
    private final Class<?> type;
    private final Optional<Method> method;

    private ActionMethod(Class<?> type, Optional<Method> method) {
        this.type = type;
        this.method = method;
    }

    static ActionMethod of(Class<?> type, Optional<String> command) {
        String name = command.map(text -> "do" + Character.toUpperCase(text.charAt(0)) + text.substring(1))
                .orElse("doExecute");
        Optional<Method> found = declared(type, name);
        return new ActionMethod(type, found.isEmpty() && command.isEmpty() ? declared(type, "execute") : found);
    }

    private static Optional<Method> declared(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(name) && candidate.getParameterCount() == 0)
                .findFirst();
    }

    boolean exists() {
        return method.isPresent();
    }

    /** What the annotation on the method says, else the one on the class, else POST alone, which is Jira's default since 10. */
    boolean supports(String httpMethod) {
        List<RequestMethod> supported = annotation(SupportedMethods.class)
                .map(annotation -> List.of(annotation.value())).orElse(List.of(RequestMethod.POST));
        return supported.stream().anyMatch(each -> each.name().equals(httpMethod)
                || each == RequestMethod.GET && "HEAD".equals(httpMethod));
    }

    boolean requiresXsrfToken() {
        return method.filter(found -> found.isAnnotationPresent(RequiresXsrfCheck.class)).isPresent();
    }

    boolean requiresWebSudo() {
        for (AnnotatedElement element : places()) {
            if (element.isAnnotationPresent(WebSudoRequired.class)) {
                return true;
            }
            if (element.isAnnotationPresent(WebSudoNotRequired.class)) {
                return false;
            }
        }
        return false;
    }

    private <A extends Annotation> Optional<A> annotation(Class<A> wanted) {
        return places().stream().map(place -> place.getAnnotation(wanted)).filter(Objects::nonNull).findFirst();
    }

    private List<AnnotatedElement> places() {
        return Stream.<AnnotatedElement>of(method.orElse(null), type, type.getPackage()).filter(Objects::nonNull).toList();
    }
}

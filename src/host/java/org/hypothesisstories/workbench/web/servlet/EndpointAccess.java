package org.hypothesisstories.workbench.web.servlet;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Who may call a plugin's servlet, by its annotations; a servlet without any is for users only, as since Jira 10. */
enum EndpointAccess {
    ANYONE,
    USERS,
    ADMINISTRATORS,
    SYSTEM_ADMINISTRATORS;

    static EndpointAccess of(Class<?> servlet, String httpMethod) {
        return places(servlet, httpMethod).map(EndpointAccess::declared).filter(Objects::nonNull).findFirst().orElse(USERS);
    }

    static boolean requiresWebSudo(Class<?> servlet, String httpMethod) {
        return places(servlet, httpMethod).anyMatch(place -> place.isAnnotationPresent(WebSudoRequired.class));
    }

    private static EndpointAccess declared(AnnotatedElement element) {
        if (element.isAnnotationPresent(SystemAdminOnly.class)) {
            return SYSTEM_ADMINISTRATORS;
        }
        if (element.isAnnotationPresent(AdminOnly.class)) {
            return ADMINISTRATORS;
        }
        if (element.isAnnotationPresent(UnlicensedSiteAccess.class)) {
            return USERS;
        }
        boolean open = element.isAnnotationPresent(UnrestrictedAccess.class)
                || element.isAnnotationPresent(AnonymousSiteAccess.class);
        return open ? ANYONE : null;
    }

    private static Stream<AnnotatedElement> places(Class<?> servlet, String httpMethod) {
        String name = "do" + httpMethod.charAt(0) + httpMethod.substring(1).toLowerCase(Locale.ROOT);
        Stream<Method> methods = Arrays.stream(servlet.getDeclaredMethods()).filter(method -> method.getName().equals(name));
        return Stream.concat(methods, Stream.of(servlet, servlet.getPackage()));
    }
}

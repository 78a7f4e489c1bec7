package org.hypothesisstories.workbench.rest.security;

import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** Asks a browser's session for a confirmed password; a script shows its credentials with every request anyway. */
final class WebSudoGuard implements ContainerRequestFilter {
    static boolean isWanted(Class<?> resource, Method method) {
        for (AnnotatedElement element : new AnnotatedElement[] {method, resource, resource.getPackage()}) {
            if (element != null && element.isAnnotationPresent(WebSudoRequired.class)) {
                return true;
            }
            if (element != null && element.isAnnotationPresent(WebSudoNotRequired.class)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!Caller.of(context).confirmed()) {
            throw RestFailure.of(401, "This resource requires WebSudo: confirm the administrator's password first.");
        }
    }
}

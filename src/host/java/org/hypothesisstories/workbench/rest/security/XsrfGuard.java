package org.hypothesisstories.workbench.rest.security;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Set;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** Refuses changes that a page of another site could have made the browser send. */
final class XsrfGuard implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    static boolean isExcluded(Method method) {
        return method.isAnnotationPresent(XsrfProtectionExcluded.class) || method.isAnnotationPresent(
                com.atlassian.plugins.rest.api.security.annotation.XsrfProtectionExcluded.class);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (READING.contains(context.getMethod()) || !isFromBrowser(context)) {
            return;
        }
        if (!isFromHere(context)) {
            throw RestFailure.forbidden("XSRF check failed: the request comes from another site.");
        }
        if (!carriesToken(context) && aFormCouldSend(context)) {
            throw RestFailure.forbidden("XSRF check failed: send JSON, or the header X-Atlassian-Token: no-check.");
        }
    }

    private static boolean isFromBrowser(ContainerRequestContext context) {
        return Caller.of(context).inSession()
                || context.getHeaderString("Origin") != null
                || context.getHeaderString("Referer") != null;
    }

    private static boolean isFromHere(ContainerRequestContext context) {
        String origin = context.getHeaderString("Origin");
        String page = origin != null ? origin : context.getHeaderString("Referer");
        return page == null || sameHost(page, context.getHeaderString("Host"));
    }

    private static boolean sameHost(String page, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(page).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean carriesToken(ContainerRequestContext context) {
        String token = context.getHeaderString("X-Atlassian-Token");
        return "no-check".equals(token) || "nocheck".equals(token);
    }

    /** A plain form can only POST, and only with these types; everything else makes the browser ask beforehand. */
    private static boolean aFormCouldSend(ContainerRequestContext context) {
        MediaType type = context.getMediaType();
        return context.getMethod().equals("POST") && (type == null
                || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                || type.isCompatible(MediaType.TEXT_PLAIN_TYPE));
    }
}

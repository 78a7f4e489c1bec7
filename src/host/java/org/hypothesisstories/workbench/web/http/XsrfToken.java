package org.hypothesisstories.workbench.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret that a form of ours carries and a foreign site cannot know: the same in the cookie and in the form. */
public final class XsrfToken {
    /** Name of the cookie, and of the request attribute that holds the token while a request is served. */
    public static final String COOKIE = "atlassian.xsrf.token";
    /** Name of the form field. */
    public static final String PARAMETER = "atl_token";
    /** Header with which a script says that it is one of ours. */
    public static final String HEADER = "X-Atlassian-Token";

    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfToken() {}

    public static String of(HttpServletRequest request) {
        return (String) request.getAttribute(COOKIE);
    }

    /** Takes the token from the cookie, or hands out a new one. */
    public static void establish(HttpServletRequest request, HttpServletResponse response) {
        String token = fromCookie(request);
        if (token == null) {
            token = newToken();
            response.addCookie(cookie(request, token));
        }
        request.setAttribute(COOKIE, token);
    }

    /** Whether the request proves that it comes from a page of this site. */
    public static boolean isProvenBy(HttpServletRequest request) {
        if ("no-check".equals(request.getHeader(HEADER))) {
            return true;
        }
        String expected = fromCookie(request);
        String given = request.getParameter(PARAMETER);
        return expected != null && given != null
                && MessageDigest.isEqual(bytes(expected), bytes(given));
    }

    private static String fromCookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName()) && cookie.getValue().length() >= 32) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static String newToken() {
        byte[] secret = new byte[20];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static Cookie cookie(HttpServletRequest request, String token) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

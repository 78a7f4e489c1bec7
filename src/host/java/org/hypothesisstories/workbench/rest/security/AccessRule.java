package org.hypothesisstories.workbench.rest.security;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What an endpoint demands of its caller; as in Jira, one that says nothing is for licensed users only. */
public enum AccessRule {
    SYSTEM_ADMIN(SystemAdminOnly.class,
            com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly.class, SiteAccess::isSystemAdministrator),
    ADMIN(AdminOnly.class,
            com.atlassian.plugins.rest.api.security.annotation.AdminOnly.class, SiteAccess::isAdministrator),
    LICENSED(LicensedOnly.class,
            com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class, SiteAccess::isLicensed),
    UNLICENSED(UnlicensedSiteAccess.class,
            com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess.class, (site, user) -> true),
    ANONYMOUS(AnonymousSiteAccess.class,
            com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess.class, (site, user) -> true),
    UNRESTRICTED(UnrestrictedAccess.class,
            com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess.class, (site, user) -> true);

    private final List<Class<? extends Annotation>> annotations;
    private final BiPredicate<SiteAccess, ApplicationUser> allowed;

    AccessRule(Class<? extends Annotation> common, Class<? extends Annotation> rest,
            BiPredicate<SiteAccess, ApplicationUser> allowed) {
        this.annotations = List.of(common, rest);
        this.allowed = allowed;
    }

    /** The rule of an endpoint: its method's, else its class's, else its package's; the strictest where several stand. */
    public static AccessRule of(Class<?> resource, Method method) {
        return declaredOn(method)
                .or(() -> declaredOn(resource))
                .or(() -> Optional.ofNullable(resource.getPackage()).flatMap(AccessRule::declaredOn))
                .orElse(LICENSED);
    }

    /** True when nobody has to be logged in. */
    public boolean allowsAnonymous() {
        return this == ANONYMOUS || this == UNRESTRICTED;
    }

    /** True when this logged-in user may call the endpoint. */
    public boolean allows(ApplicationUser user, SiteAccess site) {
        return allowed.test(site, user);
    }

    private static Optional<AccessRule> declaredOn(AnnotatedElement element) {
        for (AccessRule rule : values()) {
            if (rule.annotations.stream().anyMatch(element::isAnnotationPresent)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}

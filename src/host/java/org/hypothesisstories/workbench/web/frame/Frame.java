package org.hypothesisstories.workbench.web.frame;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.web.asset.AssetLinks;
import org.hypothesisstories.workbench.web.fragment.FragmentContext;
import org.hypothesisstories.workbench.web.fragment.LinkSection;
import org.hypothesisstories.workbench.web.fragment.WebItems;
import org.hypothesisstories.workbench.web.http.Visit;

/** Puts header, navigation, styles and scripts around the body of a page. */
public final class Frame {
    /** The languages that a user can choose from. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private final TemplateEngine templates;
    private final AssetLinks assets;
    private final WebItems items;
    private final FragmentContext fragments;
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;

    public Frame(TemplateEngine templates, AssetLinks assets, WebItems items, FragmentContext fragments,
            JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.templates = templates;
        this.assets = assets;
        this.items = items;
        this.fragments = fragments;
        this.authentication = authentication;
        this.permissions = permissions;
    }

    /** One language in the user's menu. */
    public record Language(String tag, String name, boolean chosen) {}

    /** The values that every template of the host may use. */
    public Map<String, Object> common(Visit visit) {
        Map<String, Object> values = new HashMap<>();
        values.put("i18n", authentication.getI18nHelper());
        values.put("contextPath", visit.contextPath());
        values.put("atl_token", visit.xsrfToken());
        values.put("user", visit.user());
        values.put("administrator", permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visit.user()));
        return values;
    }

    /**
     * The whole page. The body has been rendered already, so that what its parts require is known.
     *
     * @param contexts the web-resource contexts of the page
     */
    public String around(Visit visit, String title, String bodyHtml, Set<String> contexts, Object sidebar) {
        Set<String> all = new LinkedHashSet<>(contexts);
        all.add("atl.general");
        AssetLinks.Links links = assets.of(all, visit.locale());
        Map<String, Object> values = common(visit);
        values.put("title", title);
        values.put("bodyHtml", bodyHtml);
        values.put("styles", links.styles());
        values.put("scripts", links.scripts());
        values.put("language", visit.locale().getLanguage());
        values.put("languages", languages(visit));
        values.put("here", visit.here());
        values.put("navigation", items.sections("system.top.navigation.bar", fragments.general(visit.request())));
        values.put("sidebar", sidebar);
        values.put("adminNavigation", contexts.contains("atl.admin"));
        values.put("adminSections", adminSections(visit, contexts));
        return templates.render("workbench/web/frame.vm", values);
    }

    private List<LinkSection> adminSections(Visit visit, Set<String> contexts) {
        if (!contexts.contains("atl.admin")) {
            return List.of();
        }
        Map<String, Object> context = fragments.general(visit.request());
        return java.util.stream.Stream.of("admin_plugins_menu", "top_system_section", "admin_applications_section")
                .flatMap(location -> items.sections(location, context).stream()).toList();
    }

    private List<Language> languages(Visit visit) {
        return LANGUAGES.stream().map(locale -> new Language(locale.toLanguageTag(), locale.getDisplayLanguage(locale),
                locale.getLanguage().equals(visit.locale().getLanguage()))).toList();
    }
}

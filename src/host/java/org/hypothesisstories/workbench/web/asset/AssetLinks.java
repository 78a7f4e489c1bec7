package org.hypothesisstories.workbench.web.asset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hypothesisstories.workbench.web.asset.WebResource.ResourceFile;

/** Addresses of the styles and scripts of one page. */
public final class AssetLinks {
    private static final String BOARD = "gh-rapid";

    private final WebResources resources;
    private final PageAssets asked;
    private final AuiFiles aui;

    public AssetLinks(WebResources resources, PageAssets asked, AuiFiles aui) {
        this.resources = resources;
        this.asked = asked;
        this.aui = aui;
    }

    /** Paths inside the context, styles and scripts each in the order in which they must take effect. */
    public record Links(List<String> styles, List<String> scripts) {}

    /** The links of a page that belongs to these contexts, with what its parts have asked for. */
    public Links of(Set<String> contexts, Locale locale) {
        Set<String> all = new LinkedHashSet<>(contexts);
        all.addAll(asked.required().contexts());
        List<String> styles = new ArrayList<>(aui.styles());
        List<String> scripts = new ArrayList<>(aui.scripts());
        styles.add("/static/workbench.css");
        scripts.add("/static/workbench.js");
        if (contexts.contains(BOARD)) {
            scripts.add("/static/board.js");
        }
        for (WebResource resource : resources.inOrder(all, asked.required().resources())) {
            for (ResourceFile file : resource.files()) {
                String path = "/download/resources/" + resource.key() + "/" + file.name();
                if (file.name().endsWith(".css")) {
                    styles.add(path);
                } else if (file.name().endsWith(".js")) {
                    scripts.add(path + "?locale=" + locale.getLanguage());
                }
            }
        }
        return new Links(styles, scripts);
    }
}

package org.hypothesisstories.workbench.web.admin;

import java.util.Locale;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;

/** The plugins with the state of each module, and the switches. */
public final class PluginPages {
    private final PluginContainer plugins;

    public PluginPages(PluginContainer plugins) {
        this.plugins = plugins;
    }

    public void addTo(Routes routes) {
        routes.get("/plugins/servlet/upm", Access.ADMINISTRATORS, this::list)
                .post("/plugins/servlet/upm/enable", Access.ADMINISTRATORS, visit -> {
                    plugins.enable(known(visit));
                    return Reply.redirect("/plugins/servlet/upm");
                })
                .post("/plugins/servlet/upm/disable", Access.ADMINISTRATORS, visit -> {
                    plugins.disable(known(visit));
                    return Reply.redirect("/plugins/servlet/upm");
                });
    }

    private Reply list(Visit visit) {
        Locale locale = visit.locale();
        return Reply.view("admin/plugins.vm", "web.plugins.title").inContext("atl.admin").with("plugins", plugins.list(locale));
    }

    private String known(Visit visit) {
        String key = visit.parameter("key", "");
        if (plugins.find(key).isEmpty()) {
            throw Refusal.notFound("web.error.no.plugin", key);
        }
        return key;
    }
}

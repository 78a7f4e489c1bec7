package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.web.fragment.Elements;

/** An issue-tabpanel module as its panel sees it. */
final class TabDescriptor implements IssueTabPanelModuleDescriptor {
    private final PluginModule module;
    private final JiraAuthenticationContext authentication;
    private final IssueTabPanel3 panel;

    TabDescriptor(PluginModule module, JiraAuthenticationContext authentication) {
        this.module = module;
        this.authentication = authentication;
        this.panel = module.create(module.xml().getAttribute("class"), IssueTabPanel3.class);
        panel.init(this);
    }

    @Override
    public String getCompleteKey() {
        return module.completeKey();
    }

    @Override
    public String getPluginKey() {
        return module.pluginKey();
    }

    @Override
    public String getKey() {
        return module.key();
    }

    @Override
    public String getName() {
        return module.name(authentication.getLocale());
    }

    @Override
    public String getDescription() {
        return Elements.text(module.xml(), "description");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<IssueTabPanel3> getModuleClass() {
        return (Class<IssueTabPanel3>) panel.getClass();
    }

    @Override
    public IssueTabPanel3 getModule() {
        return panel;
    }

    @Override
    public String getLabel() {
        return Elements.child(module.xml(), "label").map(label -> Elements.attribute(label, "key")
                .map(key -> authentication.getI18nHelper().getText(key))
                .orElseGet(() -> label.getTextContent().strip())).orElseGet(this::getName);
    }

    @Override
    public int getOrder() {
        String order = Elements.text(module.xml(), "order");
        return order.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(order);
    }

    @Override
    public boolean isDefault() {
        return Elements.child(module.xml(), "default").isPresent();
    }

    @Override
    public boolean isSortable() {
        return "true".equals(Elements.text(module.xml(), "sortable"));
    }

    @Override
    public boolean isSupportsAjaxLoad() {
        return "true".equals(Elements.text(module.xml(), "supports-ajax-load"));
    }
}

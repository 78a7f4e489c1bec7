package org.hypothesisstories.adapter.workflow;

import java.util.List;

/** The configuration form of a function, condition or validator. */
public final class SettingsView {
    private final List<SettingView> rows;

    SettingsView(List<SettingView> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<SettingView> getRows() {
        return rows;
    }
}

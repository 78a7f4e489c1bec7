package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginEnabledEvent extends PluginEvent {
    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}

package com.atlassian.sal.api.pluginsettings;

public interface PluginSettings {
    Object get(String text);
    Object put(String text, Object value);
    Object remove(String text);
}

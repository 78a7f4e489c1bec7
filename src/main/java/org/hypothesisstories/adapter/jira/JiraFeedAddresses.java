package org.hypothesisstories.adapter.jira;

import org.hypothesisstories.application.port.FeedAddresses;
import org.hypothesisstories.plugin.Keys;

/** Keeps the list of allowed addresses in the plugin's settings. */
public class JiraFeedAddresses implements FeedAddresses {
    private final JiraSettings settings;

    public JiraFeedAddresses(JiraSettings settings) {
        this.settings = settings;
    }

    @Override
    public String read() {
        return settings.read(Keys.FEED_ADDRESSES_SETTING).orElse("").strip();
    }

    @Override
    public void write(String addresses) {
        // A line break alone stands for an empty list: some databases cannot tell an empty text from none.
        settings.write(Keys.FEED_ADDRESSES_SETTING, addresses.strip() + "\n");
    }
}

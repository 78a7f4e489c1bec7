package org.hypothesisstories.adapter.web;

import java.util.List;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebAddressDraft;

/** What the page of web addresses shows; never a secret. */
public final class WebAddressPageView {
    private final Words words;
    private final List<AddressView> addresses;
    private final WebAddressDraft form;
    private final String done;
    private final String error;

    WebAddressPageView(Words words, List<WebAddress> addresses, WebAddressDraft form, String done, String error) {
        this.words = words;
        this.addresses = addresses.stream().map(address -> new AddressView(address, words)).toList();
        this.form = form;
        this.done = done;
        this.error = error;
    }

    public List<AddressView> getAddresses() {
        return addresses;
    }

    /** What was done; empty if nothing was. */
    public String getDone() {
        return done;
    }

    /** Why it was not done; empty otherwise. */
    public String getError() {
        return error;
    }

    public String getId() {
        return form.id();
    }

    public String getUrl() {
        return form.url();
    }

    public String getTitle() {
        return words.say("hypothesis.addresses.title");
    }

    public String getIntroduction() {
        return words.say("hypothesis.addresses.introduction");
    }

    public String getNone() {
        return words.say("hypothesis.addresses.none");
    }

    public String getHeading() {
        return words.say("hypothesis.addresses.heading");
    }

    public String getIdLabel() {
        return words.say("hypothesis.addresses.id");
    }

    public String getIdHelp() {
        return words.say("hypothesis.addresses.id-help");
    }

    public String getUrlLabel() {
        return words.say("hypothesis.addresses.url");
    }

    public String getSecretLabel() {
        return words.say("hypothesis.addresses.secret");
    }

    public String getSecretHelp() {
        return words.say("hypothesis.addresses.secret-help");
    }

    public String getListLabel() {
        return words.say("hypothesis.addresses.list");
    }

    public String getTestLabel() {
        return words.say("hypothesis.addresses.test");
    }

    public String getRemoveLabel() {
        return words.say("hypothesis.addresses.remove");
    }

    public String getActionsLabel() {
        return words.say("hypothesis.addresses.actions");
    }

    /** One listed address. */
    public static final class AddressView {
        private final WebAddress address;
        private final Words words;

        AddressView(WebAddress address, Words words) {
            this.address = address;
            this.words = words;
        }

        public String getId() {
            return address.id();
        }

        public String getUrl() {
            return address.url().toString();
        }

        /** For those who hear the buttons and do not see beside which address they stand. */
        public String getTestTitle() {
            return words.say("hypothesis.addresses.test-title", address.id());
        }

        public String getRemoveTitle() {
            return words.say("hypothesis.addresses.remove-title", address.id());
        }
    }
}

package org.hypothesisstories.domain.call;

/** What is wrong with an address, with the name under which adapters find the words for it. */
public enum WebAddressProblem {
    ID("id", "id"),
    URL("url", "url"),
    /** A new address has to come with its secret. */
    SECRET_MISSING("secret-missing", "secret"),
    SECRET_LENGTH("secret-length", "secret"),
    /** More addresses than anybody can look after. */
    TOO_MANY("too-many", "id");

    private final String key;
    private final String field;

    WebAddressProblem(String key, String field) {
        this.key = key;
        this.field = field;
    }

    public String key() {
        return key;
    }

    /** The part of the address that has to be mended. */
    public String field() {
        return field;
    }
}

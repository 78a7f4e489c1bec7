package com.atlassian.query.clause;

public class Property {
    private Property() {
    }
}

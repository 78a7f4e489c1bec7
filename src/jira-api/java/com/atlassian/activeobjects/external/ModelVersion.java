package com.atlassian.activeobjects.external;

public final class ModelVersion implements Comparable<ModelVersion> {
    public int compareTo(ModelVersion modelVersion) {
        throw new UnsupportedOperationException("ModelVersion");
    }

    public boolean isOlderThan(ModelVersion modelVersion) {
        throw new UnsupportedOperationException("ModelVersion");
    }

    public boolean isNewerThan(ModelVersion modelVersion) {
        throw new UnsupportedOperationException("ModelVersion");
    }

    public boolean isSame(ModelVersion modelVersion) {
        throw new UnsupportedOperationException("ModelVersion");
    }

    public String toString() {
        throw new UnsupportedOperationException("ModelVersion");
    }

    public static ModelVersion valueOf(String text) {
        throw new UnsupportedOperationException("ModelVersion");
    }

}

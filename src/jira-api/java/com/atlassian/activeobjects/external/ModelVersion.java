package com.atlassian.activeobjects.external;

public final class ModelVersion implements Comparable<ModelVersion> {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String text) {
        return new ModelVersion(Integer.parseInt(text));
    }

    public boolean isOlderThan(ModelVersion modelVersion) {
        return compareTo(modelVersion) < 0;
    }

    public boolean isNewerThan(ModelVersion modelVersion) {
        return compareTo(modelVersion) > 0;
    }

    public boolean isSame(ModelVersion modelVersion) {
        return compareTo(modelVersion) == 0;
    }

    public int compareTo(ModelVersion modelVersion) {
        return Integer.compare(version, modelVersion.version);
    }

    public String toString() {
        return String.valueOf(version);
    }
}

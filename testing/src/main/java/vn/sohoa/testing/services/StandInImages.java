package vn.sohoa.testing.services;

import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** Takes the stand-in built here where the official image is not at hand. Named in {@code testcontainers.properties}. */
public final class StandInImages extends ImageNameSubstitutor {

    @Override
    public DockerImageName apply(DockerImageName wanted) {
        return ServiceImage.of(wanted.asCanonicalNameString())
                .flatMap(ServiceImage::atHand)
                .map(name -> DockerImageName.parse(name).asCompatibleSubstituteFor(wanted))
                .orElse(wanted);
    }

    @Override
    protected String getDescription() {
        return "images built by ./sohoa test --containers";
    }
}

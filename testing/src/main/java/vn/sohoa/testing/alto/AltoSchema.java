package vn.sohoa.testing.alto;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks ALTO against the part of its schema that we use: {@code alto-profile.xsd}. */
public final class AltoSchema {

    private AltoSchema() {}

    /** Empty when it is valid. */
    public static List<String> problems(Source alto) throws IOException {
        List<String> problems = new ArrayList<>();
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            Validator validator = factory.newSchema(
                            Objects.requireNonNull(AltoSchema.class.getResource("alto-profile.xsd")))
                    .newValidator();
            validator.setErrorHandler(collecting(problems));
            validator.validate(alto);
        } catch (SAXException e) {
            problems.add(e.toString());
        }
        return problems;
    }

    private static ErrorHandler collecting(List<String> problems) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
                problems.add(problem.toString());
            }

            @Override
            public void error(SAXParseException problem) {
                problems.add(problem.toString());
            }

            @Override
            public void fatalError(SAXParseException problem) {
                problems.add(problem.toString());
            }
        };
    }
}

package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import vn.sohoa.core.review.Answer;

@SpringJUnitWebConfig(PagesSlice.class)
class ReviewPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleReviews reviews;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        reviews.empty = false;
        reviews.answers.clear();
        reviews.reviewers.clear();
    }

    @Test
    void showsTheProposalAsPeopleWriteItWithItsDoubtAndItsPlace() {
        assertThat(pages.get().uri("/review"))
                .bodyText()
                .contains("10.000 câu đang chờ", "Ngày sinh", ">07/03/1968<", "máy đúng khoảng 6 lần")
                .contains("Giấy khai sinh", "Trích lục khai sinh", "Giấy tờ khác")
                .containsPattern("/pages/1/excerpt\\?left=\\d+&amp;top=\\d+&amp;right=\\d+&amp;bottom=\\d+")
                .contains("<rect class=\"asked\" x=\"1140\" y=\"1652\" width=\"560\" height=\"52\"");
    }

    @Test
    void emptyFieldOfTheFormMeansRight() {
        assertThat(answer(SampleReviews.DATE, "done", "4"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/review?done=5");

        assertThat(reviews.answers).containsEntry(SampleReviews.DATE, new Answer.Accept());
        assertThat(reviews.reviewers).containsExactly("Lê Thị Lan (lan)");
    }

    @Test
    void whatIsTypedIsPutInStandardForm() {
        assertThat(answer(SampleReviews.DATE, "value", " 1/3/1968 ")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(reviews.answers).containsEntry(SampleReviews.DATE, new Answer.Correct("1968-03-01"));
    }

    @Test
    void whatIsNoValueOfTheFieldIsSaidSoAndKept() {
        assertThat(answer(SampleReviews.DATE, "value", "31/2/1968"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ngày gõ như 7/3/1968", "value=\"31/2/1968\"");
        assertThat(reviews.answers).isEmpty();
    }

    @Test
    void choicesAndTheOtherButtonsAnswer() {
        assertThat(answer(SampleReviews.DATE, "choice", "1969-03-07")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer(SampleReviews.PAPER, "value", "trích lục khai sinh")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer(SampleReviews.ID, "reply", "UNREADABLE")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer(SampleReviews.NAME, "reply", "SKIP")).hasRedirectedUrl("/review?done=0");

        assertThat(reviews.answers)
                .containsEntry(SampleReviews.DATE, new Answer.Correct("1969-03-07"))
                .containsEntry(SampleReviews.PAPER, new Answer.Correct("trich-luc-khai-sinh"))
                .containsEntry(SampleReviews.ID, new Answer.Unreadable())
                .containsEntry(SampleReviews.NAME, new Answer.Skip());
    }

    @Test
    void answerThatComesTooLateIsToldSo() {
        assertThat(answer(SampleReviews.TAKEN, "done", "4")).hasRedirectedUrl("/review?done=4&problem=conflict");
        assertThat(pages.get().uri("/review?done=4&problem=conflict"))
                .bodyText()
                .contains("Người khác đã trả lời");
    }

    @Test
    void emptyQueueSaysThankYou() {
        reviews.empty = true;

        assertThat(pages.get().uri("/review")).bodyText().contains("Không còn câu nào chờ", "Cảm ơn bạn");
    }

    @Test
    void everyPageTellsHowManyWait() {
        assertThat(pages.get().uri("/search")).bodyText().contains("10.000 câu đang chờ", "href=\"/review\"");
    }

    private MockMvcRequestBuilder answer(UUID item, String parameter, String value) {
        return pages.post().uri("/review/" + item).param(parameter, value);
    }
}

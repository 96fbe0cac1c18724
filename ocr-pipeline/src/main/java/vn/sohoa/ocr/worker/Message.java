package vn.sohoa.ocr.worker;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a worker sends: how large each thing is that it begins, then one answer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface Message permits Begun, Answer {}

package org.bilan.launcher;

/** The product cannot start; the message says why and what to do. */
public final class ProductException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public ProductException(String message) {
    super(message);
  }

  /** Says why, with what went wrong below. */
  public ProductException(String message, Throwable cause) {
    super(message, cause);
  }
}

namespace PokCases.Web;

/// <summary>The program refuses to start; the message is the sentence that the operator reads, without a stack trace.</summary>
internal sealed class CannotStartException(string message) : Exception(message);

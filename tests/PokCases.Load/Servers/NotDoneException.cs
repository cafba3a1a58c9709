using System.Net;

namespace PokCases.Load.Servers;

/// <summary>The server answered, and said that it did not do it.</summary>
internal sealed class NotDoneException(HttpStatusCode status, string body) : Exception($"The server answered {(int)status}: {body}")
{
    public HttpStatusCode Status { get; } = status;
}

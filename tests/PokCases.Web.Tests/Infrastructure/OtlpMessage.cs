namespace PokCases.Web.Tests.Infrastructure;

/// <summary>One request that a receiver of OTLP took.</summary>
/// <param name="Spans">What it holds.</param>
/// <param name="Rejected">How many the receiver said it did not keep.</param>
/// <param name="Authorization">That header.</param>
/// <param name="Raw">Its bytes.</param>
internal sealed record OtlpMessage(IReadOnlyList<OtlpSpan> Spans, int Rejected, string? Authorization, byte[] Raw);

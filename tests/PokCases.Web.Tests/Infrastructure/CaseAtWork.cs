namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A case of a test.</summary>
internal sealed record CaseAtWork(Guid Id, string Reference, string Title, string Question, Person Introducer);

using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class TriageOnPostgres(TestHost<OnPostgres> host) : TriageTests<OnPostgres>(host);

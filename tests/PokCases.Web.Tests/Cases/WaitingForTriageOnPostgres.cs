using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class WaitingForTriageOnPostgres(TestHost<OnPostgres> host) : WaitingForTriageTests<OnPostgres>(host);

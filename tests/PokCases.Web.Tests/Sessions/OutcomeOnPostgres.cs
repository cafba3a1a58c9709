using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class OutcomeOnPostgres(TestHost<OnPostgres> host) : OutcomeTests<OnPostgres>(host);

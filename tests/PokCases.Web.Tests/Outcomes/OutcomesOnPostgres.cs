using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class OutcomesOnPostgres(TestHost<OnPostgres> host) : OutcomesTests<OnPostgres>(host);

using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class DeskOutcomesOnPostgres(TestHost<OnPostgres> host) : DeskOutcomesTests<OnPostgres>(host);

using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class ClosedPersonOnPostgres(TestHost<OnPostgres> host) : ClosedPersonTests<OnPostgres>(host);

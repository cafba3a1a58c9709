using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class DepartureOnPostgres(TestHost<OnPostgres> host) : DepartureTests<OnPostgres>(host);

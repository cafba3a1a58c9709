using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class BadInputOnPostgres(TestHost<OnPostgres> host) : BadInputTests<OnPostgres>(host);

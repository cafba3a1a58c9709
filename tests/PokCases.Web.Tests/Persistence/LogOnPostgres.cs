using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

public sealed class LogOnPostgres(TestHost<OnPostgres> host) : LogTests<OnPostgres>(host);

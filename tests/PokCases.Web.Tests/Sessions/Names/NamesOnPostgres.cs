using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions.Names;

public sealed class NamesOnPostgres(TestHost<OnPostgres> host) : NamesTests<OnPostgres>(host);

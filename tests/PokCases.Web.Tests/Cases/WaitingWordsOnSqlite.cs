using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class WaitingWordsOnSqlite(TestHost<OnSqlite> host) : WaitingWordsTests<OnSqlite>(host);

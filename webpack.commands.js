const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const { housekeeping, modeOf, outputFolder, scripts } = require('./webpack.shared');

/**
 * The check on sending for Outlook: one file with a fixed name, because classic Outlook on Windows takes it without a
 * page, follows no import, and knows no more than ECMAScript 2016.
 */
module.exports = (env = {}) => ({
  name: 'commands',
  target: ['web', 'es2016'],
  entry: { commands: './src/entry/commands.ts' },
  output: { path: outputFolder(env), filename: '[name].js' },
  // It shows the organization's own titles and no names: which letters look alike would double its size.
  ...modeOf(env, 2016, [
    new NormalModuleReplacementPlugin(
      /[\\/]text[\\/]readableText$/,
      path.resolve('src/entry/unmarkedText.ts'),
    ),
  ]),
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [scripts('es2016')] },
  ...housekeeping,
});
